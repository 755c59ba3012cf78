"""Turns LinkML's compliance suite into plain files: ``cases.json`` and the schemas that it names.

    python3 export.py CHECKOUT OUT

CHECKOUT is a checkout of linkml/linkml in whose environment the suite's tests can be collected; OUT is a folder that does not exist
yet. The suite is run twice: as it is, and going on where a test says that it is skipped. What only the second run asks are cases
that the suite skips for every framework (``in_suite`` is false), and its labels are advisory.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import yaml
from check import Check, Json

SUITE = "tests/linkml/test_compliance"


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("checkout", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--pytest", action="append", default=[], metavar="OPTION", help="for pytest, such as --pytest=--ignore=FILE")
    given = arguments.parse_args()
    try:
        if given.out.exists():
            raise ExportError(f"{given.out} is there already")
        if not (given.checkout / SUITE).is_dir():
            raise ExportError(f"{given.checkout} has no {SUITE}: is it a checkout of linkml/linkml?")
        run = checks_of(given.checkout, given.pytest)
        beyond = checks_of(given.checkout, [*given.pytest, "--past-skips", "-p", "no:skipping"])
        cases = write(given.out, group(run), group(beyond))
    except ExportError as error:
        print(f"export: {error}", file=sys.stderr)
        return 1
    in_suite = sum(case["in_suite"] for case in cases)
    schemas = len({case["schema"] for case in cases})
    print(f"{len(run)} checks are {in_suite} cases; {len(cases) - in_suite} more are skipped for every framework; {schemas} schemas")
    return 0


class ExportError(Exception):
    """Why there is no export."""


def checks_of(checkout: Path, options: list[str]) -> list[Check]:
    """What a run of the suite asks, in its order."""
    here = Path(__file__).parent
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder, "checks.json")
        pytest = [sys.executable, "-m", "pytest", SUITE, "-q", "--no-header", "-p", "no:cacheprovider", "-p", "recorder"]
        path = os.pathsep.join(filter(None, [str(here.resolve()), os.environ.get("PYTHONPATH")]))
        done = subprocess.run(
            [*pytest, f"--record={record}", *options],
            cwd=checkout,
            env=os.environ | {"PYTHONPATH": path},
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        # A test that goes on past its skip may well fail; all others must not.
        if done.returncode not in ((0, 1) if "--past-skips" in options else (0,)):
            raise ExportError(f"pytest ended with {done.returncode}:\n{done.stdout[-4000:]}")
        checks = [Check(**check) for check in json.loads(record.read_text(encoding="utf-8"))]
    if not checks:
        raise ExportError(f"the suite's shape has changed: no test of {SUITE} called check_data")
    return checks


def group(checks: list[Check]) -> dict[str, list[Check]]:
    """The checks by what they ask: those that differ by their framework only are one case."""
    groups: dict[str, list[Check]] = {}
    for check in checks:
        asked = [check.test, check.schema, check.data_name, check.data, check.target_class]
        groups.setdefault(json.dumps(asked, sort_keys=True), []).append(check)
    return groups


def write(out: Path, run: dict[str, list[Check]], beyond: dict[str, list[Check]]) -> list[dict[str, Json]]:
    """Writes all cases, in the order of the run that has them all, with their schemas."""
    if lost := run.keys() - beyond.keys():
        raise ExportError(f"{len(lost)} cases are gone when nothing is skipped, the first of {run[min(lost)][0].test}")
    schemas = SchemaFolder(out)
    numbers: Counter[str] = Counter()
    cases: list[dict[str, Json]] = []
    for asked, checks in beyond.items():
        numbers[checks[0].test] += 1
        cases.append(case_of(run.get(asked, checks), f"{checks[0].test}/{numbers[checks[0].test]:03}", schemas, asked in run))
    (out / "cases.json").write_text(json.dumps(cases, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    return cases


def case_of(checks: list[Check], name: str, schemas: "SchemaFolder", in_suite: bool) -> dict[str, Json]:
    first = checks[0]
    labels = {check.framework: check.valid for check in checks}
    by_framework = {"valid_by_framework": labels} if len(set(labels.values())) > 1 else {}
    return {
        "id": name,
        "category": first.category,
        "feature": first.feature,
        "schema": schemas.path_of(first),
        "target_class": first.target_class,
        "data": first.data,
        # Where the label depends on the framework, JSON Schema is the one that is about documents.
        "valid": labels.get("jsonschema", Counter(check.valid for check in checks).most_common(1)[0][0]),
        "in_suite": in_suite,
        "description": first.description,
        "strip_nulls_before_validation": first.strip_nulls,
        **by_framework,
        "unsatisfiable_schema": first.unsatisfiable,
        "notes": sorted({check.notes for check in checks if check.notes}),
        "coerced": next((check.coerced for check in checks if check.coerced), None),
    }


class SchemaFolder:
    """The schemas that were written, each once, under the names that the suite gives them."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._paths: dict[str, str] = {}

    def path_of(self, check: Check) -> str:
        """Where the schema of a check is, below the export; it is written when it is first asked for."""
        content = json.dumps(check.schema, sort_keys=True)
        if content not in self._paths:
            self._paths[content] = self._write(check)
        return self._paths[content]

    def _write(self, check: Check) -> str:
        name = re.sub(r"[^A-Za-z0-9_.-]", "_", check.schema["name"])
        folder = self._out / "schemas" / name
        version = 1
        while folder.exists():
            version += 1
            folder = folder.with_name(f"{name}__v{version}")
        folder.mkdir(parents=True)
        for file, schema in [("schema", check.schema), *((imported["name"], imported) for imported in check.imported)]:
            text = yaml.safe_dump(schema, sort_keys=False, allow_unicode=True)
            (folder / f"{file}.yaml").write_text(text, encoding="utf-8", newline="\n")
        return (folder / "schema.yaml").relative_to(self._out).as_posix()


if __name__ == "__main__":
    sys.exit(main())
