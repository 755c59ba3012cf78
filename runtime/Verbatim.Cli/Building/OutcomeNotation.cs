namespace Verbatim.Cli.Building;

/// <summary>Outcomes as bytes. A text that stands more than once is written once, and then by its number.</summary>
internal static class OutcomeNotation
{
    public static void Write(BinaryWriter writer, IReadOnlyList<ProjectDocument> documents)
    {
        SharedTextWriter texts = new(writer);
        writer.Write(documents.Count);
        foreach (ProjectDocument document in documents)
        {
            DocumentOutcome outcome = document.Outcome;
            writer.Write(document.Path);
            writer.Write(outcome.Sha256);
            texts.Write(outcome.Held);
            writer.Write(outcome.IsOneObject);
            Write(writer, outcome.Published);
            Write(writer, outcome.LookedUp, file =>
            {
                writer.Write(file.Key);
                writer.Write(file.Value ?? "");
            });
            Write(writer, outcome.Findings, finding => writer.Write(FindingNotation.Write(finding)));
            Write(writer, outcome.Result.Unread, writer.Write);
            Write(writer, outcome.Result.Declared, declared => Write(writer, texts, declared));
            Write(writer, outcome.Result.References, reference => Write(writer, texts, reference));
        }
    }

    public static Dictionary<string, DocumentOutcome> Read(BinaryReader reader, Func<string, DiagnosticDescriptor?> find)
    {
        SharedTextReader texts = new(reader);
        Dictionary<string, DocumentOutcome> outcomes = new(StringComparer.Ordinal);
        for (int count = reader.ReadInt32(); count > 0; count--)
        {
            string path = reader.ReadString();
            (string sha256, string held, bool isOneObject) = (reader.ReadString(), texts.Read(), reader.ReadBoolean());
            Location published = ReadPlace(reader, path);
            Dictionary<string, string?> lookedUp = new(StringComparer.Ordinal);
            foreach ((string file, string checksum) in ReadAll(reader, () => (reader.ReadString(), reader.ReadString())))
                lookedUp[file] = checksum.Length > 0 ? checksum : null;
            Diagnostic?[] findings = ReadAll(reader, () => FindingNotation.Read(reader.ReadString(), find));
            string[] unread = ReadAll(reader, reader.ReadString);
            DeclaredObject[] declared = ReadAll(reader, () => ReadDeclared(reader, texts, path));
            ObjectReference[] references = ReadAll(reader, () => ReadReference(reader, texts, path));
            if (findings.Contains(null))
                continue;
            outcomes[path] = new DocumentOutcome(
                sha256, held, lookedUp, [.. findings!], new ValidationResult([], [.. declared], [.. references]) { Unread = [.. unread] })
            {
                IsOneObject = isOneObject,
                Published = published,
            };
        }
        return outcomes;
    }

    private static void Write(BinaryWriter writer, SharedTextWriter texts, DeclaredObject declared)
    {
        texts.Write(declared.Class);
        texts.Write(declared.Identifier);
        texts.Write(declared.Value);
        writer.Write(declared.IsLocal);
        writer.Write(declared.Path is not null);
        writer.Write(declared.Path ?? "");
        Write(writer, declared.Location);
        Write(writer, declared.Contents, content =>
        {
            texts.Write(content.Key);
            writer.Write(content.Content.High);
            writer.Write(content.Content.Low);
        });
    }

    private static DeclaredObject ReadDeclared(BinaryReader reader, SharedTextReader texts, string path)
    {
        (string className, string identifier, string value) = (texts.Read(), texts.Read(), texts.Read());
        (bool isLocal, bool hasPointer, string pointer) = (reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadString());
        Location place = ReadPlace(reader, path);
        SlotContent[] contents =
            ReadAll(reader, () => new SlotContent(texts.Read(), new ContentHash(reader.ReadUInt64(), reader.ReadUInt64())));
        return new DeclaredObject(className, identifier, place, [.. contents])
        {
            Value = value,
            IsLocal = isLocal,
            Path = hasPointer ? pointer : null,
        };
    }

    private static void Write(BinaryWriter writer, SharedTextWriter texts, ObjectReference reference)
    {
        texts.Write(reference.Range);
        texts.Write(reference.Identifier);
        texts.Write(reference.Value);
        writer.Write(reference.Path);
        writer.Write((ushort)reference.QuotationMark);
        Write(writer, reference.Location);
    }

    private static ObjectReference ReadReference(BinaryReader reader, SharedTextReader texts, string path)
    {
        (string range, string identifier, string value) = (texts.Read(), texts.Read(), texts.Read());
        (string pointer, char mark) = (reader.ReadString(), (char)reader.ReadUInt16());
        return new ObjectReference(range, identifier, ReadPlace(reader, path), pointer) { Value = value, QuotationMark = mark };
    }

    private static void Write(BinaryWriter writer, Location place)
    {
        (LinePosition start, LinePosition end) = (place.LineSpan.Start, place.LineSpan.End);
        foreach (int number in (ReadOnlySpan<int>)
            [place.Span.Start, place.Span.Length, start.Line, start.Character, end.Line, end.Character])
            writer.Write7BitEncodedInt(number);
    }

    private static Location ReadPlace(BinaryReader reader, string path)
    {
        TextSpan span = new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        LinePosition start = new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        return new Location(path, span, new(start, new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt())));
    }

    private static void Write<T>(BinaryWriter writer, IReadOnlyCollection<T> things, Action<T> write)
    {
        writer.Write7BitEncodedInt(things.Count);
        foreach (T thing in things)
            write(thing);
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        T[] things = new T[reader.Read7BitEncodedInt()];
        for (int i = 0; i < things.Length; i++)
            things[i] = read();
        return things;
    }

    private sealed class SharedTextWriter(BinaryWriter writer)
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public void Write(string text)
        {
            bool isKnown = _numbers.TryGetValue(text, out int number);
            writer.Write7BitEncodedInt(isKnown ? number : _numbers.Count);
            if (isKnown)
                return;
            _numbers.Add(text, _numbers.Count);
            writer.Write(text);
        }
    }

    private sealed class SharedTextReader(BinaryReader reader)
    {
        private readonly List<string> _texts = [];

        public string Read()
        {
            int number = reader.Read7BitEncodedInt();
            if (number == _texts.Count)
                _texts.Add(reader.ReadString());
            return _texts[number];
        }
    }
}
