% Reserved words.
%@ source: documentation page of the function, checked against another implementation
assert(iskeyword('for') && ~iskeyword('foo') && iscell(iskeyword()))
