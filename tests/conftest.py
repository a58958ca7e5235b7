"""What all tests share: how Hypothesis runs, and where the repository is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The same examples in every run: a failure that somebody sees can be seen by everybody.
settings.register_profile(
    "ci", deadline=None, derandomize=True, max_examples=40, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci")

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def akar() -> Path:
    """The root of the repository, which is itself a workspace."""
    return ROOT
