% iskeyword knows reserved words.
%@ source: MATLAB documentation
assert(iskeyword('while') && ~iskeyword('x') && iscell(iskeyword()))
