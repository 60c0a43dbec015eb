% An element of a struct array is shown as ans with its fields.
%@ source: display.md A10.5
s = struct('a', {1, 'x'});
s(2)
%| ans =
%|
%|   struct with fields:
%|
%|     a: 'x'
%|
