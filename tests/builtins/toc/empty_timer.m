% An empty array and a vector are no timers.
%@ source: documentation page of toc
try, toc([1 2]); catch e, end
assert(strcmp(e.identifier, 'MATLAB:toc:invalidInput'))
toc([])
%@ error: MATLAB:toc:invalidInput
