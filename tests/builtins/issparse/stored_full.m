% Arrays stored full aren't sparse, whatever their class.
%@ source: documentation page of the function
assert(~issparse(eye(3)) && ~issparse([]) && ~issparse('a') && ~issparse({1}) && ~issparse(struct()))
assert(islogical(issparse(1)))
