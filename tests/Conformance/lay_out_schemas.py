"""Lays public schemas and the documents that they ship out as the tests want them, from clones; it downloads nothing.

    python3 lay_out_schemas.py CLONES OUT

CLONES has a clone of each repository in public-schemas.json, under the repository's own name; OUT gets a folder a schema. What cannot
be laid out is told with the git command that helps, and the exit code is 1.
"""

import argparse
import json
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Any

import yaml

DOCUMENTS = (".yaml", ".yml")
DATA = (*DOCUMENTS, ".tsv")


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("clones", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--table", type=Path, default=Path(__file__).with_name("public-schemas.json"))
    given = arguments.parse_args()
    failed = 0
    for row in json.loads(given.table.read_text(encoding="utf-8")):
        try:
            print(f"{row['name']}: {lay_out(row, given.clones, given.out / row['name'])} files")
        except LayoutError as error:
            failed += 1
            print(f"{row['name']}: {error}", file=sys.stderr)
    return min(failed, 1)


class LayoutError(Exception):
    """Why a schema is not laid out."""


def lay_out(row: dict[str, Any], clones: Path, home: Path) -> int:
    """Lays one schema out, and says how many files it is."""
    if home.exists():
        raise LayoutError(f"{home} is there already")
    commit = Commit(clones / row["repository"].split("/")[1], row["repository"], row["commit"])
    if "built_ins" in row:
        return commit.copy({path: home / path.name for path in commit.files(row["built_ins"], DOCUMENTS)})
    root = PurePosixPath(row["schema"])
    imported = imported_by(commit, root, row.get("own_prefix", ""))
    if outside := [str(path) for path in imported if not path.is_relative_to(root.parent)]:
        raise LayoutError(f"{root} imports what is not in its folder: {', '.join(outside)}")
    copies = {path: home / "schema" / path.relative_to(root.parent) for path in imported}
    if "data" in row:
        copies |= {path: home / "data" / path.relative_to(row["data"]) for path in commit.files(row["data"], DATA)}
    count = commit.copy(copies)
    if "data" in row:
        documents = [path.relative_to(row["data"]) for path in commit.files(row["data"], DOCUMENTS)]
        index = {"schema": f"schema/{root.name}", "data": [described(path, row) for path in documents]}
        (home / "data_index.json").write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8", newline="\n")
    return count


def described(path: PurePosixPath, row: dict[str, Any]) -> dict[str, Any]:
    """What the index says of a document: its class and label are in its name and folder, where the table says nothing else."""
    label = path.parts[0] if path.parts[0] in ("valid", "invalid") else "unlabelled"
    said = {"file": f"data/{path}", "expected": label, "target_class": path.name.split("-")[0]}
    for pattern, more in row.get("documents", {}).items():
        if fnmatch(str(path), pattern):
            said |= more
    return said


def imported_by(commit: "Commit", root: PurePosixPath, own_prefix: str) -> list[PurePosixPath]:
    """A schema and all that it imports from its own repository. Other imports have a prefix: they are built in."""
    reached = [root]
    for path in reached:
        imports = yaml.safe_load(commit.read(path)).get("imports") or []
        names = [name.removeprefix(own_prefix) for name in imports]
        beside = [PurePosixPath(normpath(path.parent / f"{name}.yaml")) for name in names if ":" not in name]
        reached += dict.fromkeys(file for file in beside if file not in reached)
    return sorted(reached)


class Commit:
    """A commit in a clone."""

    def __init__(self, clone: Path, repository: str, commit: str) -> None:
        self._clone = clone
        self._commit = commit
        if not clone.is_dir():
            raise LayoutError(f"there is no clone: git clone https://github.com/{repository} {clone}")
        if self._git("cat-file", "-e", f"{commit}^{{commit}}").returncode != 0:
            raise LayoutError(f"the clone has not the commit: git -C {clone} fetch origin {commit}")

    def files(self, folder: str, suffixes: tuple[str, ...]) -> list[PurePosixPath]:
        """The files in and below a folder whose names end so."""
        listed = self._git("ls-tree", "-r", "-z", "--name-only", self._commit, f"{folder}/").stdout.decode().split("\0")
        found = [PurePosixPath(path) for path in listed if path.endswith(suffixes)]
        if not found:
            raise LayoutError(f"{self._commit} has no files in {folder}")
        return found

    def read(self, path: PurePosixPath) -> bytes:
        """A file as it was committed, whatever a checkout would make of its line ends."""
        shown = self._git("cat-file", "blob", f"{self._commit}:{path}")
        if shown.returncode != 0:
            raise LayoutError(f"{path} cannot be read: {shown.stderr.decode().strip()}")
        return shown.stdout

    def copy(self, copies: dict[PurePosixPath, Path]) -> int:
        """Writes files, all read before the first is written."""
        contents = {target: self.read(path) for path, target in copies.items()}
        for target, content in contents.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        return len(contents)

    def _git(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(["git", "-C", str(self._clone), *arguments], capture_output=True)


if __name__ == "__main__":
    sys.exit(main())
