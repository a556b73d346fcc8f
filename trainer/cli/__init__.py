"""The command line: one thin module a command, each with ``FORM``, what it is asked for, and ``run``."""
