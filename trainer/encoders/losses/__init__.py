"""Losses, one a file; each stands beside a slow, obvious version in the tests."""
