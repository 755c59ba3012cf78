using System.Reflection;
using System.Runtime.Loader;

namespace Verbatim.Conformance.Running;

/// <summary>What generated code said of a document.</summary>
/// <param name="Value">The value; null where the document has an error.</param>
/// <param name="Diagnostics">What is wrong.</param>
/// <param name="IsInterpreted">Whether the interpreter was asked, or compiled code was sure by itself.</param>
/// <param name="IsWhole">Whether compiled code knows all rules of the class.</param>
/// <param name="Validation">What the document declares and refers to.</param>
public sealed record GeneratedRead(IRecord? Value, EquatableArray<Diagnostic> Diagnostics, bool IsInterpreted, bool IsWhole,
    Func<ValidationResult> Validation)
{
    /// <summary>The verdict.</summary>
    public bool IsValid => Value is not null;
}

/// <summary>The types of an assembly of generated code, by the classes that they stand for.</summary>
public sealed class GeneratedTypes
{
    private readonly Dictionary<string, Func<SourceText, GeneratedRead>> _readers = [];
    private readonly Dictionary<string, Func<SourceText, GeneratedRead>> _byTypeName = [];

    /// <summary>Loads an assembly.</summary>
    public GeneratedTypes(byte[] assembly)
    {
        using MemoryStream stream = new(assembly);
        MethodInfo add = typeof(GeneratedTypes).GetMethod(nameof(Add), BindingFlags.NonPublic | BindingFlags.Instance)!;
        foreach (Type type in new AssemblyLoadContext("Generated", isCollectible: true).LoadFromStream(stream).GetTypes().Where(IsDocument))
            add.MakeGenericMethod(type).Invoke(this, []);
    }

    /// <summary>Reads a document as an object of a class; null where the class has no documents.</summary>
    /// <param name="className">The class's name in the schema, or its type's.</param>
    /// <param name="document">The document.</param>
    public GeneratedRead? Read(string className, SourceText document) =>
        (_readers.GetValueOrDefault(className) ?? _byTypeName.GetValueOrDefault(className))?.Invoke(document);

    /// <summary>Whether an object reads back as it was written, in JSON and in YAML.</summary>
    public bool ReadsBack(string className, IRecord value) =>
        Equals(Read(className, SourceText.From("again.json", value.ToJson()))!.Value, value)
        && Equals(Read(className, SourceText.From("again.yaml", value.ToYaml()))!.Value, value);

    private void Add<T>()
        where T : class, IRecord<T>
    {
        _readers.Add(T.ClassInfo.ClassName, Read<T>);
        _byTypeName.Add(typeof(T).Name, Read<T>);
    }

    private static GeneratedRead Read<T>(SourceText document)
        where T : class, IRecord<T>
    {
        ReadResult<T> result = DocumentReader.Read<T>(document);
        return new(result.Value, result.Diagnostics, result.IsInterpreted, T.ClassInfo.IsWhole, () => result.Validation);
    }

    private static bool IsDocument(Type type) =>
        type.IsClass && type.GetInterfaces()
            .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRecord<>) && i.GenericTypeArguments[0] == type);
}
