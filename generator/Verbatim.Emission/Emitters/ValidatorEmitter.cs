using Verbatim.Emission.Writing;
using Verbatim.LinkML.Model;

namespace Verbatim.Emission.Emitters;

/// <summary>Writes the check of an object: what its class demands of values beyond their types.</summary>
internal static class ValidatorEmitter
{
    /// <summary>Writes the check.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c, string name)
    {
        writer.Write($"internal static bool Conforms({name} value) => true;");
    }
}
