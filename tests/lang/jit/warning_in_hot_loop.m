% lastwarn has the warning of a rare round.
%@ source: documentation page of warning
warning('off', 'my:warning'); n = 0;
for k = 1:2000
    if k == 1500, warning('my:warning', 'at %d', k); end
    n = n + 1;
end
[text, id] = lastwarn();
fprintf('%d %s\n', n, id)
%| 2000
