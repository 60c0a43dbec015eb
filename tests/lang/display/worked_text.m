% Char rows stand in single quotes, strings in double quotes.
%@ source: display.md A19.68-A19.71
x = 'hi'
%| x =
%|
%|     'hi'
%|
x = "hi"
%| x =
%|
%|     "hi"
%|
x = ["a" "bc"]
%| x =
%|
%|   1×2 string array
%|
%|     "a"    "bc"
%|
x = ''
%| x =
%|
%|   0×0 empty char array
%|
