# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/__init__.py; edit it there.
"""The run time of the client: hand-written, the same whatever the API."""
