using System.Text.RegularExpressions;
using Verbatim.Emission.Naming;
using Verbatim.Emission.Shapes;
using Verbatim.Emission.Writing;
using Verbatim.LinkML.Model;
using Verbatim.LinkML.Validation;

namespace Verbatim.Emission.Emitters;

/// <summary>The value an absent slot takes, as C# writes it (P11).</summary>
internal static class IfAbsent
{
    private static readonly Regex Call = new(@"^\s*(?<kind>[\w ]+?)\s*\((?<value>.*)\)\s*\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The value, or null where the slot has none that C# can write as a constant.</summary>
    public static string? Value(EmissionContext context, ClassModel c, SlotModel slot)
    {
        SlotShape shape = context.Shapes[c, slot];
        if (slot.IfAbsent is not { } written || shape.Arity != Arity.One || shape.Required)
            return null;
        Match call = Call.Match(written);
        string text = call.Success ? call.Groups["value"].Value : Named(c, slot, written.Trim()) ?? written.Trim();
        return shape.Kind switch
        {
            ShapeKind.Text => call.Success || text != written.Trim() ? Literal.Of(text) : null,
            ShapeKind.Enum => OfEnum(context, shape, text),
            ShapeKind.Integer => LexicalNumber.TryReadInteger(text.AsSpan(), out long whole) ? whole + "L" : null,
            ShapeKind.Number => LexicalNumber.TryReadDouble(text.AsSpan(), out double number) && Math.Abs(number) <= double.MaxValue
                ? number.ToString("R") + "d" : null,
            ShapeKind.Decimal => LexicalNumber.TryReadDecimal(text.AsSpan(), out decimal exact) ? exact + "m" : null,
            ShapeKind.Boolean => LexicalNumber.TryReadBoolean(text.ToLowerInvariant().AsSpan(), out bool truth) ? (truth ? "true" : "false") : null,
            ShapeKind.Date => LexicalDate.TryReadDate(text.AsSpan(), out int year, out int month, out int day) ? $"new DateOnly({year}, {month}, {day})" : null,
            _ => null,
        };
    }

    private static string? Named(ClassModel c, SlotModel slot, string name) => name switch
    {
        "class_name" => c.Name,
        "class_curie" => c.Curie,
        "class_uri" => c.Uri,
        "slot_name" => slot.Name,
        "slot_uri" => slot.Uri,
        _ => null,
    };

    private static string? OfEnum(EmissionContext context, SlotShape shape, string text)
    {
        EnumModel model = context.Model.Enums.First(e => e.Name == shape.Element);
        int position = Array.FindIndex([.. model.Values], v => v.Text == text);
        return position < 0 ? null : $"{shape.Item}.{Identifier.Quote(CSharpNames.Values(model)[position])}";
    }
}
