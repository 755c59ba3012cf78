using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Verbatim.Editors.Tests.Running;

namespace Verbatim.Editors.Tests.Serving;

/// <summary>
/// The YAML language server that editors use, driven over its standard input and output. Whatever it does, nothing here waits for it
/// longer than <see cref="Patience"/>.
/// </summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly MessageStream _messages;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _answers = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> _findings = new();
    private int _last;

    private LanguageServer(Process process)
    {
        _process = process;
        _messages = new MessageStream(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
    }

    /// <summary>Starts the server, as an editor would that knows no schemas but those that documents name.</summary>
    public static async Task<LanguageServer> StartAsync()
    {
        string program = Path.Combine(NodeFolder.Path, "node_modules", "yaml-language-server", "bin", "yaml-language-server");
        LanguageServer server = new(Process.Start(new ProcessStartInfo("node", [program, "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);
        server._process.ErrorDataReceived += static (_, _) => { };
        server._process.BeginErrorReadLine();
        _ = server.ListenAsync();
        await server.AskAsync("initialize", JsonNode.Parse("""
            {
              "processId": null, "rootUri": null, "workspaceFolders": null,
              "capabilities": {
                "workspace": { "configuration": true },
                "textDocument": {
                  "hover": { "contentFormat": ["markdown"] },
                  "completion": { "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown"] } }
                }
              }
            }
            """)!);
        await server.TellAsync("initialized", new JsonObject());
        return server;
    }

    /// <summary>Opens a document; gives what the server finds wrong with it.</summary>
    public async Task<IReadOnlyList<Finding>> OpenAsync(Uri document, string text)
    {
        TaskCompletionSource<JsonArray> findings =
            _findings.GetOrAdd(document.AbsoluteUri, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        await TellAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = document.AbsoluteUri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
        });
        return [.. (await findings.Task.WaitAsync(Patience)).Select(static finding => Finding.Of(finding!))];
    }

    /// <summary>What the server would write at a place.</summary>
    public async Task<IReadOnlyList<Offer>> CompleteAsync(Uri document, int line, int column)
    {
        JsonNode? answer = await AskAsync("textDocument/completion", At(document, line, column));
        JsonArray items = answer as JsonArray ?? answer?["items"] as JsonArray ?? [];
        return [.. items.Select(static item => Offer.Of(item!))];
    }

    /// <summary>What the server says about a place, in Markdown; empty where it says nothing.</summary>
    public async Task<string> ExplainAsync(Uri document, int line, int column) =>
        (await AskAsync("textDocument/hover", At(document, line, column)))?["contents"]?["value"]?.GetValue<string>() ?? "";

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _messages.Dispose();
        _process.Dispose();
    }

    private static JsonObject At(Uri document, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = document.AbsoluteUri },
        ["position"] = new JsonObject { ["line"] = line - 1, ["character"] = column - 1 },
    };

    private async Task<JsonNode?> AskAsync(string method, JsonNode parameters)
    {
        int id = Interlocked.Increment(ref _last);
        TaskCompletionSource<JsonNode?> answer = _answers[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _messages.SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await answer.Task.WaitAsync(Patience);
    }

    private Task TellAsync(string method, JsonNode parameters) =>
        _messages.SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private async Task ListenAsync()
    {
        try
        {
            while (await _messages.ReceiveAsync() is { } message)
                await TakeAsync(message);
        }
        catch (IOException)
        {
            // The server was ended in the middle of a message.
        }
    }

    private async Task TakeAsync(JsonNode message)
    {
        string? method = message["method"]?.GetValue<string>();
        if (method is not null && message["id"] is { } id)
            await _messages.SendAsync(
                new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = ReplyTo(method, message["params"]) });
        else if (method == "textDocument/publishDiagnostics")
            _findings.GetOrAdd(message["params"]!["uri"]!.GetValue<string>(),
                static _ => new(TaskCreationOptions.RunContinuationsAsynchronously))
                .TrySetResult(message["params"]!["diagnostics"]!.AsArray());
        else if (method is null && _answers.TryRemove(message["id"]!.GetValue<int>(), out TaskCompletionSource<JsonNode?>? answer))
            answer.TrySetResult(message["result"]);
    }

    /// <summary>The editor's settings: everything on, and no schemas from a network.</summary>
    private static JsonArray? ReplyTo(string method, JsonNode? parameters) => method != "workspace/configuration" ? null :
    [
        .. parameters!["items"]!.AsArray().Select(static item => item!["section"]?.GetValue<string>() == "yaml"
            ? JsonNode.Parse("""{ "validate": true, "hover": true, "completion": true, "schemaStore": { "enable": false } }""")
            : new JsonObject()),
    ];
}
