"""A few notes on which two forms of one model are compared; invented, of all levels."""

from __future__ import annotations

PROBES = (
    "A 58-year-old man collapsed in the waiting room. He is not breathing and has no pulse.",
    "34 yo F, face drooping since an hour, right arm weak. BP 182/104, HR 88, RR 16, SpO2 97%.",
    '"My belly has hurt since last night," says a 22-year-old woman. She vomited twice. T 100.9 F,'
    " HR 96, BP 118/70, pain 6/10. Tender in the right lower belly.",
    "9-year-old girl fell off a swing onto her wrist. It is swollen; she moves her fingers. HR 92.",
    "A 41-year-old needs his blood pressure pills prescribed anew. No complaints. BP 134/82.",
)
