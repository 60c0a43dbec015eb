% A persistent array is a cache for results.
%@ source: octave-cli 7.3
s = 0;
for k = 1:1500, s = s + mod(fibm(mod(k, 60) + 1), 1009); end
disp(s)
%|       626775
function r = fibm(n)
    persistent memo
    if isempty(memo), memo = [1 1]; end
    if n <= numel(memo) && memo(n) > 0
        r = memo(n);
    else
        r = fibm(n - 1) + fibm(n - 2);
        memo(n) = r;
    end
end
