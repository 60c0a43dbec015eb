% Every element of a list is shown as ans.
%@ source: display.md A0.6
s = struct('v', {1, 'x'});
s.v
%| ans =
%|
%|      1
%|
%|
%| ans =
%|
%|     'x'
%|
