using Verbatim.Emission.Writing;
using Verbatim.LinkML.Model;

namespace Verbatim.Emission.Emitters;

/// <summary>Writes the file of a class: its type first, since that is what people look for.</summary>
internal static class ClassEmitter
{
    /// <summary>Writes the file's content.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c) => RecordEmitter.Emit(writer, context, c);
}
