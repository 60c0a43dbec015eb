% The text of an anonymous function is printed anew without blanks; func2str gives the same.
%@ source: display.md A11.1, A11.2
f = @(x) x.^2 + 1
%| f =
%|
%|   function_handle with value:
%|
%|     @(x)x.^2+1
%|
g = @(a, b) a >= b && ~isempty([1 2; 3 4])
%| g =
%|
%|   function_handle with value:
%|
%|     @(a,b)a>=b&&~isempty([1,2;3,4])
%|
h = @() disp('a b')
%| h =
%|
%|   function_handle with value:
%|
%|     @()disp('a b')
%|
disp(f)
%|     @(x)x.^2+1
assert(strcmp(func2str(f), '@(x)x.^2+1') && strcmp(func2str(@sin), 'sin'))
