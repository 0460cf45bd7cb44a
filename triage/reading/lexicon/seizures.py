"""Seizures: going on, over, and what only looks like one."""

from __future__ import annotations

DIAGNOSES = frozenset({"seizure"})

CONCEPTS: dict[str, str] = {
    "seizing": """
        actively|still|currently|continues|now|is|begins|began|starts|keeps|ongoing|having|
            had to? seizing|seize|convulsing
        active|ongoing|continuous|continued|persistent|prolonged seizure|seizures|convulsion*
        seizing|convulsing
        status epilepticus
        is|currently|still|now having|in .. seizure|convulsion
        tonic clonic .. now|activity|movements|on
        tonic-clonic activity|movements
        seizure|seizures|seizing|convuls*|jerking ... not|never stopped
        seizure|seizures|convuls* .. continue|continues|ongoing|without
        having .. tonic
        active|continuous|ongoing|still tonic|convuls*|jerking
        generalized|rhythmic shaking|jerking
        jerking|twitching ... unresponsive
    """,
    "seizure_over": """
        seizure|seizures|seizing|shaking|jerking|convuls*|fit ... stopped|ended|resolved|
            subsided|finished|terminated|aborted
        seizure|seizures|seizing|shaking|jerking|convuls*|fit .. lasted
        lasted .. minute|minutes|seconds|second
    """,
    # It goes on, or came back.
    "seizing_still": """
        still|actively|currently|again|ongoing|continues|continued|now|repeated seizing|seizure|
            seizures|jerking|shaking|convuls*
        status epilepticus
        seizing|seizure|shaking|jerking|convuls* again|still|now
        is seizing|convulsing
        having .. seizure|convulsion|convulsions
        has lasted
        without break|stop|stopping|pause|interruption
        started|began|resumed|restarted again
        another|second|third|more|back-to-back seizure|seizures
    """,
    "jerking": """
        jerking|twitching ... arms|eyes|limbs
        arms|limbs|legs .. jerking|twitching
        jerking all over
    """,
    "shaking_all_over": "shaking|trembling all over\nwhole body .. shaking|shakes",
    "eyes_rolled": """
        eyes .. rolled|rolling|rolls|deviated
        foam*|froth* .. mouth|lips
        mouth|lips .. foam*|froth*
    """,
    "no_response": "does|did not respond|react|look\ncannot .. look\nnot look .. at",
    # Jerks of an awake patient.
    "other_jerks": """
        scorpion|scorpions|tic|tics|dystoni*|chorea|myoclon*|parkinson*|hiccup*|dyskinesia*
        restless leg|legs
        falling asleep
    """,
    "seizure": """
        seizure*|seizing|convuls*
        post-ictal|postictal
        post ictal
        epilep*
    """,
    "postictal": "postictal|post-ictal\npost ictal",
    "first_seizure": """
        first|new|new-onset|never .. seizure|seizures
        no history of? seizure|seizures
    """,
}
