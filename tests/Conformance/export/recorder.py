"""A pytest plugin that notes what LinkML's compliance suite checks, in place of checking it.

It stands in for the three functions of the suite's helper through which every test goes. Where their shape is not the one known
here, the run ends with a message: a record of something else than was thought is worse than none.
"""

import importlib
import inspect
import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import asdict
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

import pytest
from check import Check, Json

HELPER = "tests.linkml.test_compliance.helper"
LINKML_TYPES = "https://w3id.org/linkml/types"
PARAMETERS = {
    "check_data": (
        "schema data_name framework object_to_validate valid should_warn expected_behavior target_class description coerced"
        " exclude_rdf strip_nulls"
    ).split(),
    "validated_schema": "test local_name framework kwargs".split(),
    "_generate_framework_output": "schema framework mappings".split(),
}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", type=Path, required=True, help="the file for what is noted")
    parser.addoption("--past-skips", action="store_true", help="go on where a test says that it is skipped")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--past-skips"):
        # Marks are seen to by -p no:skipping; this is for tests that decide as they run.
        config.add_cleanup(replaced(pytest, "skip", lambda *_, **__: None))


def pytest_collection(session: pytest.Session) -> None:
    # Before the tests are imported, since they take the functions by name.
    session.config.pluginmanager.register(Recorder(helper_of_the_suite()), "recorder of checks")


def helper_of_the_suite() -> ModuleType:
    try:
        helper = importlib.import_module(HELPER)
    except ImportError as error:
        raise pytest.UsageError(f"The suite's {HELPER} cannot be imported: {error}") from error
    for name, known in PARAMETERS.items():
        function = getattr(helper, name, None)
        if function is None:
            raise pytest.UsageError(f"The suite's shape has changed: {HELPER} has no {name}")
        found = list(inspect.signature(function).parameters)
        if found != known:
            raise pytest.UsageError(f"The suite's shape has changed: {name} takes ({', '.join(found)}), not ({', '.join(known)})")
    return helper


class Recorder:
    """Stands in for the functions of the helper, and keeps what they were called with."""

    def __init__(self, helper: Any) -> None:
        self._helper = helper
        self._check_signature = inspect.signature(helper.check_data)
        self._make_schema: Callable[..., dict[str, Any]] = helper.validated_schema
        self._made: dict[str, dict[str, Any]] = {}
        self._checks: list[Check] = []
        helper.check_data = self.check_data
        helper.validated_schema = self.validated_schema
        # No code is generated: what the suite asks does not depend on it.
        helper._generate_framework_output = lambda *_, **__: (None, "", None)

    def validated_schema(self, test: Callable[..., None], local_name: str, framework: str, **kwargs: Any) -> dict[str, Any]:
        imported = deepcopy(kwargs.get("imported_schemas") or [])
        schema = self._make_schema(test, local_name, framework, **kwargs)
        feature = self._helper.feature_dict[test.__name__]
        self._made[schema["name"]] = {
            "test": test.__name__,
            "category": feature.category,
            "feature": feature.display_name,
            "imported": plain(imported),
            "unsatisfiable": bool(kwargs.get("unsatisfiable")),
        }
        return schema

    def check_data(self, *args: Any, **kwargs: Any) -> None:
        call = self._check_signature.bind(*args, **kwargs)
        call.apply_defaults()
        asked = call.arguments
        name = asked["schema"]["name"]
        if name not in self._made:
            give_up(f"The suite's shape has changed: the schema {name} was not made by validated_schema")
        behavior = asked["expected_behavior"]
        self._checks.append(
            Check(
                **self._made[name],
                schema=as_written(plain(asked["schema"])),
                data_name=str(asked["data_name"]),
                framework=asked["framework"],
                data=plain(asked["object_to_validate"]),
                valid=bool(asked["valid"]),
                target_class=asked["target_class"],
                description=asked["description"],
                notes=behavior[1] if isinstance(behavior, tuple) else None,
                coerced=plain(asked["coerced"]),
                strip_nulls=asked["strip_nulls"],
            )
        )

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        session.config.getoption("--record").write_text(json.dumps([asdict(check) for check in self._checks]), encoding="utf-8")


def as_written(schema: dict[str, Json]) -> dict[str, Json]:
    """The schema as its author means it: the suite inlines linkml:types, for speed, where a schema imports it."""
    types: dict[str, Json] = schema.get("types") or {}
    own = {name: body for name, body in types.items() if not (isinstance(body, dict) and body.get("from_schema") == LINKML_TYPES)}
    written: dict[str, Json] = {key: value for key, value in (schema | {"types": own}).items() if key != "source_file"}
    if len(own) < len(types):
        written["imports"] = [*written.get("imports", []), *({"linkml:types"} - set(written.get("imports", [])))]
        written["prefixes"] = written.get("prefixes", {}) | {"linkml": "https://w3id.org/linkml/"}
    if written.get("description"):
        written["description"] = written["description"].strip().partition("\n")[0]
    return {key: value for key, value in written.items() if value or key not in ("types", "slots", "classes")}


def plain(value: Any) -> Json:
    """A value as JSON; what JSON has no word for is an object with one key that says what it is."""
    match value:
        case Enum():
            return plain(value.value)
        case None | bool() | int() | float() | str():
            return value
        case Decimal():
            return {"$decimal": str(value)}
        case datetime():
            return {"$datetime": value.isoformat()}
        case date():
            return {"$date": value.isoformat()}
        case time():
            return {"$time": value.isoformat()}
        case dict():
            return {str(key): plain(item) for key, item in value.items()}
        case list() | tuple():
            return [plain(item) for item in value]
        case _:
            give_up(f"The suite holds data of a type that this exporter does not know: {type(value).__name__} {value!r}")


def give_up(why: str) -> NoReturn:
    """Ends the whole run: a test that only failed might be one that may fail."""
    pytest.exit(why, returncode=pytest.ExitCode.USAGE_ERROR)


def replaced(owner: Any, name: str, value: Any) -> Callable[[], None]:
    """Replaces an attribute; what is returned puts it back."""
    original = getattr(owner, name)
    setattr(owner, name, value)
    return lambda: setattr(owner, name, original)
