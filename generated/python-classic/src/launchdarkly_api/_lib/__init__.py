# Copied by flagforge from templates/python-classic/overlay/src/launchdarkly_api/_lib/__init__.py; edit it there.
"""The hand-written half of this package."""
