% The missing string equals nothing.
%@ source: docs missing
assert(ismissing(missing) && ~(missing == missing))
