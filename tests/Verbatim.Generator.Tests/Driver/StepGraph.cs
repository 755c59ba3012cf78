using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.Generator.Tests.Driver;

/// <summary>Walks everything that the steps of a generator hold on to, field by field.</summary>
internal static class StepGraph
{
    /// <summary>Fails where a step holds something that changes with every edit, or keeps a compilation alive.</summary>
    public static void AssertPlain(GeneratorRunResult result, IEnumerable<string> steps)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (string step in steps.Where(result.TrackedSteps.ContainsKey))
        {
            foreach ((object value, _) in result.TrackedSteps[step].SelectMany(static s => s.Outputs))
                Walk(value, step, seen);
        }
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Delegate || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SemanticModel or Location or AdditionalText or SourceText
                or Documents.Location,
            $"{path} holds a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                Walk(item, path + "[]", seen);
        }
        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}
