"""What one call of the suite's ``check_data`` asks."""

from dataclasses import dataclass
from typing import Any

Json = Any


@dataclass(frozen=True)
class Check:
    """A call of ``check_data``, with what the suite says of the test that made it. All values are plain JSON."""

    test: str
    category: str
    feature: str
    schema: dict[str, Json]
    imported: list[dict[str, Json]]
    unsatisfiable: bool
    data_name: str
    framework: str
    data: Json
    valid: bool
    target_class: str
    description: str | None
    notes: str | None
    coerced: Json
    strip_nulls: bool
