% Strings are in double quotes, and arrays of them are aligned.
%@ source: display.md A8
a = "hello"
%| a =
%|
%|     "hello"
%|
b = ["a" "bcd"; "ef" "g"]
%| b =
%|
%|   2×2 string array
%|
%|     "a"     "bcd"
%|     "ef"    "g"
%|
c = ""
%| c =
%|
%|     ""
%|
