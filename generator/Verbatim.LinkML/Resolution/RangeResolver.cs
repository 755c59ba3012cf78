using Verbatim.LinkML.Diagnostics;
using Verbatim.LinkML.Model;
using Verbatim.LinkML.Syntax;

namespace Verbatim.LinkML.Resolution;

/// <summary>Tells what the name of a range stands for.</summary>
internal sealed class RangeResolver(ElementIndex index, DiagnosticBag bag)
{
    /// <summary>The range of that name; null and reported where nothing has it.</summary>
    public RangeModel? Resolve(Placed<string> range)
    {
        RangeModel? known = Find(range.Value);
        if (known is null)
            bag.ReportUnknownName(SchemaDiagnostics.UndefinedElement, range.Place, range.Value, Names, "range", range.Value);
        return known;
    }

    /// <summary>Whether a name is that of a class; reported where it is not.</summary>
    public bool ResolveClass(Placed<string> name)
    {
        bool known = index.Classes.ContainsKey(name.Value);
        if (!known)
            bag.ReportUnknownName(SchemaDiagnostics.UndefinedElement, name.Place, name.Value, index.Classes.Keys, "class", name.Value);
        return known;
    }

    /// <summary>The range of that name, or null.</summary>
    public RangeModel? Find(string name)
    {
        if (index.Classes.ContainsKey(name))
            return new(RangeKind.Class, name);
        if (index.Enums.ContainsKey(name))
            return new(RangeKind.Enum, name);
        return index.Types.ContainsKey(name) ? new(RangeKind.Type, name) : null;
    }

    private IEnumerable<string> Names => index.Classes.Keys.Concat(index.Enums.Keys).Concat(index.Types.Keys);
}
