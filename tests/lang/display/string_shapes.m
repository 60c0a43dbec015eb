% Strings are padded behind the closing quote, a missing one has none; quotes within are shown as they are.
%@ source: display.md A8.1, A8.2, A8.4
s = ["a" "bcd"; "ef" "g"]
%| s =
%|
%|   2×2 string array
%|
%|     "a"     "bcd"
%|     "ef"    "g"
%|
s = string(missing)
%| s =
%|
%|     <missing>
%|
s = [missing "x"]
%| s =
%|
%|   1×2 string array
%|
%|     <missing>    "x"
%|
s = "say ""yes"""
%| s =
%|
%|     "say "yes""
%|
s = ""
%| s =
%|
%|     ""
%|
