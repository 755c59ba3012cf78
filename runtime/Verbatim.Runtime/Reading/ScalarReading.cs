namespace Verbatim.Runtime.Reading;

/// <summary>
/// Reads single values as the declared range has them (P14). What a text means is decided by the interpreter's own rules.
/// </summary>
public static class ScalarReading
{
    // What is longer, and hardly any number, date or time is, costs a string.
    private const int UsualLength = 64;

    /// <summary>Reads a text.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out string? value)
        where TReader : struct, IReader, allows ref struct
    {
        value = IsText(ref reader) ? reader.GetText() : null;
        return value is not null;
    }

    /// <summary>Reads a whole number.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out long? value)
        where TReader : struct, IReader, allows ref struct
    {
        if (IsNumber(ref reader) && Utf8Scalar.TryReadInteger(reader.Utf8, out long simple))
        {
            value = simple;
            return true;
        }
        Span<char> buffer = stackalloc char[UsualLength];
        value = IsNumber(ref reader)
            && LexicalNumber.TryReadInteger(Characters(Copy(ref reader, buffer, out int length), buffer, length), out long number)
                ? number : null;
        return value is not null;
    }

    /// <summary>Reads a number.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out double? value)
        where TReader : struct, IReader, allows ref struct
    {
        if (IsNumber(ref reader) && Utf8Scalar.TryReadDouble(reader.Utf8, out double simple))
        {
            value = simple;
            return true;
        }
        Span<char> buffer = stackalloc char[UsualLength];
        value = IsNumber(ref reader)
            && LexicalNumber.TryReadDouble(Characters(Copy(ref reader, buffer, out int length), buffer, length), out double number)
                ? number : null;
        return value is not null;
    }

    /// <summary>Reads a decimal number.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out decimal? value)
        where TReader : struct, IReader, allows ref struct
    {
        Span<char> buffer = stackalloc char[UsualLength];
        value = IsNumber(ref reader)
            && LexicalNumber.TryReadDecimal(Characters(Copy(ref reader, buffer, out int length), buffer, length), out decimal number)
                ? number : null;
        return value is not null;
    }

    /// <summary>Reads a truth value.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out bool? value)
        where TReader : struct, IReader, allows ref struct
    {
        bool mayBe = reader.Scalar is ScalarKind.Plain or ScalarKind.Boolean;
        bool isTrue = mayBe && reader.Utf8.SequenceEqual("true"u8);
        if (isTrue || (mayBe && reader.Utf8.SequenceEqual("false"u8)))
        {
            value = isTrue;
            return true;
        }
        Span<char> buffer = stackalloc char[UsualLength];
        value = mayBe && LexicalNumber.TryReadBoolean(Characters(Copy(ref reader, buffer, out int length), buffer, length), out bool truth)
                ? truth : null;
        return value is not null;
    }

    /// <summary>Reads a day; an offset after it is read and dropped.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out DateOnly? value)
        where TReader : struct, IReader, allows ref struct
    {
        if (IsText(ref reader) && Utf8Scalar.TryReadDay(reader.Utf8, out DateOnly simple))
        {
            value = simple;
            return true;
        }
        Span<char> buffer = stackalloc char[UsualLength];
        value = IsText(ref reader)
            && LexicalDate.TryReadDate(
                Characters(Copy(ref reader, buffer, out int length), buffer, length), out int year, out int month, out int day)
                ? new DateOnly(year, month, day) : null;
        return value is not null;
    }

    /// <summary>Reads a time of day; an offset after it is read and dropped.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out TimeOnly? value)
        where TReader : struct, IReader, allows ref struct
    {
        Span<char> buffer = stackalloc char[UsualLength];
        value = IsText(ref reader)
            && LexicalDate.TryReadTime(Characters(Copy(ref reader, buffer, out int length), buffer, length), out long ticks, out _)
                ? new TimeOnly(ticks) : null;
        return value is not null;
    }

    /// <summary>Reads a day and a time; one without an offset is taken for UTC.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out DateTimeOffset? value)
        where TReader : struct, IReader, allows ref struct
    {
        Span<char> buffer = stackalloc char[UsualLength];
        value = null;
        return IsText(ref reader)
            && KeyText.TryParse(Characters(Copy(ref reader, buffer, out int length), buffer, length), out value);
    }

    /// <summary>Reads a value of an enumeration.</summary>
    public static bool TryRead<TReader, T>(this ref TReader reader, EnumTexts<T> texts, out T? value)
        where TReader : struct, IReader, allows ref struct
        where T : struct, Enum
    {
        int position = IsText(ref reader) ? reader.IndexIn(texts.Keys) : -1;
        value = position < 0 ? null : EnumTexts<T>.At(position);
        return position >= 0;
    }

    /// <summary>Reads a reference to an object whose identifier is a text.</summary>
    public static bool TryRead<TReader, T>(this ref TReader reader, out Reference<T>? value)
        where TReader : struct, IReader, allows ref struct
    {
        value = IsText(ref reader) ? new Reference<T>(reader.GetText()) : null;
        return value is not null;
    }

    /// <summary>Reads a reference to an object whose identifier may be a number or a truth value.</summary>
    public static bool TryReadNumbered<TReader, T>(this ref TReader reader, out Reference<T>? value)
        where TReader : struct, IReader, allows ref struct
    {
        value = IsText(ref reader) || reader.Scalar is ScalarKind.Number or ScalarKind.Boolean
            ? new Reference<T>(reader.GetText()) : null;
        return value is not null;
    }

    /// <summary>Passes over a value that the class has decided already: its type designator.</summary>
    public static bool TryPass<TReader>(this ref TReader reader)
        where TReader : struct, IReader, allows ref struct => IsText(ref reader);

    private static bool IsText<TReader>(ref TReader reader)
        where TReader : struct, IReader, allows ref struct =>
        reader.Scalar is ScalarKind.Quoted or ScalarKind.Plain or ScalarKind.Block;

    private static bool IsNumber<TReader>(ref TReader reader)
        where TReader : struct, IReader, allows ref struct =>
        reader.Scalar is ScalarKind.Plain or ScalarKind.Number;

    /// <summary>Copies the scalar's characters where they fit, and gives them whole where they do not.</summary>
    private static string? Copy<TReader>(ref TReader reader, scoped Span<char> buffer, out int length)
        where TReader : struct, IReader, allows ref struct
    {
        length = reader.CopyText(buffer);
        return length < 0 ? reader.GetText() : null;
    }

    private static ReadOnlySpan<char> Characters(string? whole, ReadOnlySpan<char> buffer, int length) => whole ?? buffer[..length];
}
