namespace Verbatim.Runtime.Writing;

/// <summary>Writes the slots that hold objects, references and values of enumerations.</summary>
public static class ObjectWriting
{
    /// <summary>Writes an object.</summary>
    public static void WriteObject(this DocumentWriter writer, string key, IWritable? value)
    {
        if (value is null)
            return;
        writer.Key(key);
        value.Write(writer, withKey: true);
    }

    /// <summary>Writes a list of objects.</summary>
    public static void WriteObjects<T>(this DocumentWriter writer, string key, ValueList<T> values)
        where T : class, IWritable
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (T value in values)
            value.Write(writer, withKey: true);
        writer.EndSequence();
    }

    /// <summary>Writes objects by their key, which is not repeated in them. None at all are a value too where one is required.</summary>
    public static void WriteMap<TKey, T>(this DocumentWriter writer, string key, ValueMap<TKey, T> values, bool required = false)
        where TKey : notnull
        where T : IWritable, IKeyed<TKey>
    {
        if (values.IsEmpty && !required)
            return;
        writer.Key(key);
        writer.BeginMapping();
        foreach (T value in values)
        {
            writer.Key(value.KeyText);
            value.Write(writer, withKey: false);
        }
        writer.EndMapping();
    }

    /// <summary>Writes what stands under keys that no slot has.</summary>
    public static void WriteExtra(this DocumentWriter writer, ValueList<KeyValuePair<string, AnyValue>> values)
    {
        foreach ((string key, AnyValue value) in values)
            writer.WriteAny(key, value);
    }

    /// <summary>Writes a reference that may be missing.</summary>
    public static void WriteReference<T>(this DocumentWriter writer, string key, Reference<T>? value) => writer.WriteText(key, value?.Id);

    /// <summary>Writes a reference.</summary>
    public static void WriteReference<T>(this DocumentWriter writer, string key, Reference<T> value) => writer.WriteText(key, value.Id);

    /// <summary>Writes a list of references.</summary>
    public static void WriteReferences<T>(this DocumentWriter writer, string key, ValueList<Reference<T>> values)
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (Reference<T> value in values)
            writer.Text(value.Id);
        writer.EndSequence();
    }

    /// <summary>Writes a value of an enumeration.</summary>
    public static void WriteEnum<T>(this DocumentWriter writer, string key, EnumTexts<T> texts, T? value)
        where T : struct, Enum => writer.WriteText(key, value is { } known ? texts[known] : null);

    /// <summary>Writes a list of an enumeration's values.</summary>
    public static void WriteEnums<T>(this DocumentWriter writer, string key, EnumTexts<T> texts, ValueList<T> values)
        where T : struct, Enum
    {
        if (values.IsEmpty)
            return;
        writer.Key(key);
        writer.BeginSequence();
        foreach (T value in values)
            writer.Text(texts[value]);
        writer.EndSequence();
    }
}
