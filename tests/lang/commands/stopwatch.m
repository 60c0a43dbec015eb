% Each stopwatch counts from its own start.
%@ source: language.md 33.10
t = tic; u = toc(t);
assert(isa(t, 'uint64') && u >= 0 && u < 100)
tic; v = toc;
assert(v >= 0 && cputime >= 0 && numel(clock) == 6 && now > 7e5)
text = evalc('toc');
assert(~isempty(regexp(text, '^Elapsed time is \d+\.\d{6} seconds\.\s*$', 'once')))
