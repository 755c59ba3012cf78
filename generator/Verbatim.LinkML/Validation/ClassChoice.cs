namespace Verbatim.LinkML.Validation;

/// <summary>Finds the class an object is of: the declared one, or the one below it that its type designator names (P8, P9).</summary>
internal static class ClassChoice
{
    /// <summary>The class to hold the object to, or null where it could not be told and was reported.</summary>
    public static ResolvedClass? Find(ValidationContext context, ResolvedClass declared, MappingNode node, ObjectPlace place)
    {
        ScalarNode? designation = FindDesignation(context, declared, node);
        if (designation is null)
            return RejectAbstract(context, declared, declared, place.SpanOf(node));
        ResolvedClass? named = Look(context.Index, designation.Value, declared.TypeDesignator);
        if (named is null || !named.Is(declared))
        {
            if (context.Wants(DataDiagnostics.UnknownClass, weight: 10))
                ReportUnknown(context, declared, designation);
            return null;
        }
        return RejectAbstract(context, named, declared, designation.Span);
    }

    /// <summary>The class an object is of, or null where it could not be told. Nothing is reported.</summary>
    public static ResolvedClass? Of(ValidationContext context, ResolvedClass declared, MappingNode node) =>
        FindDesignation(context, declared, node) is { } designation
            ? Look(context.Index, designation.Value, declared.TypeDesignator) : declared;

    private static ScalarNode? FindDesignation(ValidationContext context, ResolvedClass declared, MappingNode node)
    {
        if (declared.TypeDesignator is { } slot && node[slot.Key] is ScalarNode { IsNull: false } value)
            return value;
        bool isJsonRoot = context.Tree.Format == DocumentFormat.Json && ReferenceEquals(node, context.Tree.Root);
        return isJsonRoot && node["@type"] is ScalarNode { IsNull: false } type ? type : null; // P5
    }

    /// <summary>The class that a type designator names.</summary>
    public static ResolvedClass? Look(ModelIndex index, string text, ResolvedSlot? designator) => designator?.Value.Type?.Kind switch
    {
        ScalarType.Uri => index.FindClassByUri(text),
        ScalarType.UriOrCurie or ScalarType.Curie => index.FindClassByUri(index.View.Expand(text) ?? text),
        null => index.FindClass(text) ?? index.FindClassByUri(index.View.Expand(text) ?? text),
        _ => index.FindClass(text),
    };

    private static ResolvedClass? RejectAbstract(ValidationContext context, ResolvedClass @class, ResolvedClass declared, TextSpan span)
    {
        if (!@class.IsNeverInstantiated)
        {
            if (@class.Model.Deprecated is { } reason && context.Wants(DataDiagnostics.Deprecated))
                context.Report(DataDiagnostics.Deprecated, span, $"class {@class.Name}", Wording.Line(reason));
            return @class;
        }
        if (context.Wants(DataDiagnostics.AbstractClass, weight: 10))
            context.Report(DataDiagnostics.AbstractClass, span, @class.Name, @class.Model.Abstract
                ? "abstract" : "a mixin", Advise(declared));
        return null;
    }

    private static string Advise(ResolvedClass declared)
    {
        string[] concrete = [.. declared.Descendants.Where(static d => !d.IsNeverInstantiated).Select(static d => d.Name)];
        if (concrete.Length == 0)
            return "";
        return declared.TypeDesignator is { } designator
            ? $"; say with '{designator.Key}' which class it is: {Wording.Alternatives(concrete)}"
            : "; give the class a slot with designates_type, so that data can say which class below it is meant";
    }

    private static void ReportUnknown(ValidationContext context, ResolvedClass declared, ScalarNode designation)
    {
        IEnumerable<string> names = declared.Descendants.Prepend(declared).Where(static c => !c.IsNeverInstantiated)
            .Select(static c => c.Name);
        string? nearest = NearestName.Find(designation.Value, names);
        string expected = declared.Descendants.Count == 0 ? declared.Name : $"{declared.Name} or a class below it";
        Location location = context.Text.GetLocation(designation.Span);
        Diagnostic found =
            DataDiagnostics.UnknownClass.At(location, Wording.Quote(designation.Value), expected, Wording.DidYouMean(nearest));
        context.Add(nearest is null ? found : found with { Fixes = [DocumentFix.Replace(context.Text, designation, nearest)] });
    }
}
