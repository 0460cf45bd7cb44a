"""The subcommands of ``esi-triage``, one file each."""
