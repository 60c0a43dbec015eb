% Structs show one level of fields; handles their text.
%@ source: display.md A19.78-A19.81, A19.115
clear x
x = struct('a',1)
%| x =
%|
%|   struct with fields:
%|
%|     a: 1
%|
clear x
x = struct('a',{1,2})
%| x =
%|
%|   1×2 struct array with fields:
%|
%|     a
%|
clear x
x = struct('long',pi,'s','t')
%| x =
%|
%|   struct with fields:
%|
%|     long: 3.1416
%|        s: 't'
%|
clear x
x = @(a) a + 1
%| x =
%|
%|   function_handle with value:
%|
%|     @(a)a+1
%|
clear x
x.y.z = 3
%| x =
%|
%|   struct with fields:
%|
%|     y: [1×1 struct]
%|
