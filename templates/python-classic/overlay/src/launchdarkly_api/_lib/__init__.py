"""The hand-written half of this package."""
