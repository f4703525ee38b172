"""The run time of the client: hand-written, the same whatever the API."""
