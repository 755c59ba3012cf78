namespace Verbatim.Runtime.Writing;

/// <summary>Writes the slots of an object: the key with its value, or nothing where there is no value.</summary>
public static class MemberWriting
{
    /// <summary>Writes a text.</summary>
    public static void WriteText(this DocumentWriter writer, string key, string? value)
    {
        if (value is null)
            return;
        writer.Key(key);
        ValueWriting.Write(writer, value);
    }

    /// <summary>Writes a whole number.</summary>
    public static void WriteInteger(this DocumentWriter writer, string key, long? value)
    {
        if (value is null)
            return;
        writer.Key(key);
        ValueWriting.Write(writer, value.Value);
    }

    /// <summary>Writes a number.</summary>
    public static void WriteNumber(this DocumentWriter writer, string key, double? value)
    {
        if (value is null)
            return;
        writer.Key(key);
        ValueWriting.Write(writer, value.Value);
    }

    /// <summary>Writes a decimal number.</summary>
    public static void WriteDecimal(this DocumentWriter writer, string key, decimal? value)
    {
        if (value is null)
            return;
        writer.Key(key);
        ValueWriting.Write(writer, value.Value);
    }

    /// <summary>Writes a truth value.</summary>
    public static void WriteBoolean(this DocumentWriter writer, string key, bool? value)
    {
        if (value is null)
            return;
        writer.Key(key);
        ValueWriting.Write(writer, value.Value);
    }

    /// <summary>Writes a day.</summary>
    public static void WriteDate(this DocumentWriter writer, string key, DateOnly? value)
    {
        if (value is null)
            return;
        writer.Key(key);
        ValueWriting.Write(writer, value.Value);
    }

    /// <summary>Writes a time of day.</summary>
    public static void WriteTime(this DocumentWriter writer, string key, TimeOnly? value)
    {
        if (value is null)
            return;
        writer.Key(key);
        ValueWriting.Write(writer, value.Value);
    }

    /// <summary>Writes a day with a time.</summary>
    public static void WriteDateTime(this DocumentWriter writer, string key, DateTimeOffset? value)
    {
        if (value is null)
            return;
        writer.Key(key);
        ValueWriting.Write(writer, value.Value);
    }

    /// <summary>Writes a value of no single type.</summary>
    public static void WriteAny(this DocumentWriter writer, string key, AnyValue? value)
    {
        if (value is null)
            return;
        writer.Key(key);
        ValueWriting.Write(writer, value);
    }

    /// <summary>Writes several: a list, each a text.</summary>
    public static void WriteTexts(this DocumentWriter writer, string key, ValueList<string> values)
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (string value in values)
            ValueWriting.Write(writer, value);
        writer.EndSequence();
    }

    /// <summary>Writes several: a list, each a whole number.</summary>
    public static void WriteIntegers(this DocumentWriter writer, string key, ValueList<long> values)
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (long value in values)
            ValueWriting.Write(writer, value);
        writer.EndSequence();
    }

    /// <summary>Writes several: a list, each a number.</summary>
    public static void WriteNumbers(this DocumentWriter writer, string key, ValueList<double> values)
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (double value in values)
            ValueWriting.Write(writer, value);
        writer.EndSequence();
    }

    /// <summary>Writes several: a list, each a decimal number.</summary>
    public static void WriteDecimals(this DocumentWriter writer, string key, ValueList<decimal> values)
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (decimal value in values)
            ValueWriting.Write(writer, value);
        writer.EndSequence();
    }

    /// <summary>Writes several: a list, each a truth value.</summary>
    public static void WriteBooleans(this DocumentWriter writer, string key, ValueList<bool> values)
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (bool value in values)
            ValueWriting.Write(writer, value);
        writer.EndSequence();
    }

    /// <summary>Writes several: a list, each a day.</summary>
    public static void WriteDates(this DocumentWriter writer, string key, ValueList<DateOnly> values)
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (DateOnly value in values)
            ValueWriting.Write(writer, value);
        writer.EndSequence();
    }

    /// <summary>Writes several: a list, each a time of day.</summary>
    public static void WriteTimes(this DocumentWriter writer, string key, ValueList<TimeOnly> values)
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (TimeOnly value in values)
            ValueWriting.Write(writer, value);
        writer.EndSequence();
    }

    /// <summary>Writes several: a list, each a day with a time.</summary>
    public static void WriteDateTimes(this DocumentWriter writer, string key, ValueList<DateTimeOffset> values)
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (DateTimeOffset value in values)
            ValueWriting.Write(writer, value);
        writer.EndSequence();
    }

    /// <summary>Writes several: a list, each a value of no single type.</summary>
    public static void WriteAnys(this DocumentWriter writer, string key, ValueList<AnyValue> values)
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (AnyValue value in values)
            ValueWriting.Write(writer, value);
        writer.EndSequence();
    }
}
