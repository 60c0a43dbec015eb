% A list as a statement shows each of its values as ans.
%@ source: language.md 12.2
c = {1, 'b'};
c{:}
%| ans =
%|
%|      1
%|
%|
%| ans =
%|
%|     'b'
%|
assert(strcmp(ans, 'b'))
