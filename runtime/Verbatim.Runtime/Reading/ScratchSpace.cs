// Numbers and dates are copied into scratch space on the stack and parsed from what was copied, never from what lay there before.
[module: System.Runtime.CompilerServices.SkipLocalsInit]
