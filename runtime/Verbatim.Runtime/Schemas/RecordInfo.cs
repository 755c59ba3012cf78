namespace Verbatim.Runtime.Schemas;

/// <summary>What generated code knows about a class.</summary>
/// <param name="schema">The schema it is from.</param>
/// <param name="className">Its name in the schema.</param>
/// <param name="isWhole">Whether all its rules are compiled, those of the objects in it included.</param>
public sealed class RecordInfo(CompiledSchema schema, string className, bool isWhole)
{
    /// <summary>The schema it is from.</summary>
    public CompiledSchema Schema { get; } = schema;

    /// <summary>Its name in the schema.</summary>
    public string ClassName { get; } = className;

    /// <summary>The path that findings give an object that was never a document.</summary>
    internal string DocumentPath { get; } = className + ".yaml";

    /// <summary>Whether all its rules are compiled. If not, the interpreter has a look at what compiled code accepts.</summary>
    public bool IsWhole { get; } = isWhole;

    /// <summary>What the interpreter says of a document.</summary>
    internal ValidationResult Interpret(DocumentTree tree, ITextSource? texts) =>
        Schema.Interpreter(texts).Validate(tree, ClassName);
}
