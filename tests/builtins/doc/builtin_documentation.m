% Documentation is printed where it can't be shown otherwise.
%@ source: documentation page of the function
s = evalc('doc numel');
assert(contains(s, 'numel(A)') && strcmp(s, evalc('help numel')))
