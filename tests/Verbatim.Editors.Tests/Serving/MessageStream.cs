using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Verbatim.Editors.Tests.Serving;

/// <summary>Messages of the Language Server Protocol on a pair of pipes: a header with the length, an empty line, then JSON.</summary>
internal sealed class MessageStream(Stream input, Stream output) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Sends a message; one at a time.</summary>
    public async Task SendAsync(JsonNode message)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(message);
        await _one.WaitAsync();
        try
        {
            await output.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
            await output.WriteAsync(body);
            await output.FlushAsync();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The next message, or null at the end.</summary>
    public async Task<JsonNode?> ReceiveAsync()
    {
        int length = 0;
        while (await LineAsync() is { } line)
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line.AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture);
            else if (line.Length == 0 && length > 0)
                return await BodyAsync(length);
        }
        return null;
    }

    public void Dispose() => _one.Dispose();

    private async Task<JsonNode?> BodyAsync(int length)
    {
        byte[] body = new byte[length];
        await input.ReadExactlyAsync(body);
        return JsonNode.Parse(body);
    }

    private async Task<string?> LineAsync()
    {
        StringBuilder line = new();
        byte[] one = new byte[1];
        while (await input.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }
        return null;
    }
}
