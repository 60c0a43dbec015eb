% A persistent variable counts calls and changes its class.
%@ source: octave-cli 7.3
s = 0;
for k = 1:3000, s = s + count(); end
fprintf('%d %d\n', s, count())
%| 4501500 3001
function r = count()
    persistent n
    if isempty(n), n = 0; end
    n = n + 1;
    if n == 1000, n = int16(n); end
    if n == 2000, n = single(n); end
    r = double(n);
end
