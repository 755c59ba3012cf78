using System.Diagnostics.CodeAnalysis;

namespace Verbatim.Runtime.Reading;

/// <summary>
/// Stands on a value of a document and steps through it, forward only: JSON bytes, YAML events or a document tree. Generated code
/// is generic over it, so the JIT writes each class's reader anew for each source. It carries no messages and no positions:
/// where something is odd it says so by false, and the interpreter finds out what.
/// </summary>
public interface IReader
{
    /// <summary>What the reader stands on.</summary>
    NodeKind Node { get; }

    /// <summary>How the scalar that the reader stands on is written; a null where it stands on none.</summary>
    ScalarKind Scalar { get; }

    /// <summary>Whether the reader stands on a null, which every rule takes for absent (P6).</summary>
    bool IsNull { get; }

    /// <summary>The last key of the mapping the reader is in.</summary>
    string Key { get; }

    /// <summary>Whether the last key is a null of YAML, written without quotation marks.</summary>
    bool IsKeyNull { get; }

    /// <summary>Whether something came up that only the document's tree can show. What was read since is worth nothing.</summary>
    bool IsInDoubt { get; }

    /// <summary>Steps into the mapping that the reader stands on; false where it stands on something else.</summary>
    bool BeginMapping();

    /// <summary>
    /// Steps to the next key that has a value, and on to the value. A key whose value is null is taken note of and passed over.
    /// </summary>
    /// <returns>False at the end of the mapping.</returns>
    bool NextKey(ref KeyCursor keys);

    /// <summary>Steps to the next key and on to its value, whatever it is.</summary>
    /// <returns>False at the end of the mapping.</returns>
    bool NextKey([NotNullWhen(true)] out string? key);

    /// <summary>Steps into the sequence that the reader stands on; false where it stands on something else.</summary>
    bool BeginSequence();

    /// <summary>Steps to the next item.</summary>
    /// <returns>False at the end of the sequence.</returns>
    bool NextItem();

    /// <summary>The characters of the scalar that the reader stands on.</summary>
    string GetText();

    /// <summary>The bytes of the scalar that the reader stands on, where they are its characters and at hand; else none.</summary>
    ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>Copies the characters of the scalar that the reader stands on.</summary>
    /// <returns>How many there are, or -1 where they do not fit.</returns>
    int CopyText(scoped Span<char> buffer);

    /// <summary>The position in a set of the scalar that the reader stands on, or -1.</summary>
    int IndexIn(KeySet texts);

    /// <summary>Whether the reader stands on a mapping that has keys, and none of them is in a set.</summary>
    bool HasOtherKeysOnly(KeySet keys);

    /// <summary>Looks ahead, in the mapping that the reader stands on, for what names the object's class.</summary>
    /// <param name="key">The key of the type designator.</param>
    /// <param name="classes">All names that may stand there.</param>
    /// <returns>The name's position; -1 where there is none, -2 where it is none of these.</returns>
    int FindDesignator(string key, KeySet classes);
}

/// <summary>What a reader stands on.</summary>
public enum NodeKind
{
    /// <summary>Nothing that can be read.</summary>
    None,

    /// <summary>A single value.</summary>
    Scalar,

    /// <summary>Keys with values.</summary>
    Mapping,

    /// <summary>Values in order.</summary>
    Sequence,
}
