% The function form of brackets with commas.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(horzcat([1;2], [3;4]), [1 3;2 4]) && isempty(horzcat()))
