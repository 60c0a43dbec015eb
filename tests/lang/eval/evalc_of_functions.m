% Function evalc takes what called functions print.
%@ source: language.md 28.3
t = evalc('talks(2); x = 1;');
assert(strcmp(t, sprintf('talk 2\n')) && x == 1)
function talks(n)
fprintf('talk %d\n', n);
end
