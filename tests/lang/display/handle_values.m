% A handle is shown with its reprinted text.
%@ source: display.md A11
f = @(x) x.^2 + 1
%| f =
%|
%|   function_handle with value:
%|
%|     @(x)x.^2+1
%|
g = @sin
%| g =
%|
%|   function_handle with value:
%|
%|     @sin
%|
