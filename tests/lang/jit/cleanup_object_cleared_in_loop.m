% A cleanup object that the loop clears runs in each round.
%@ source: documentation page of onCleanup
global runs
runs = 0; order = 0;
for k = 1:1000
    c = onCleanup(@() count(k));
    order = order + (runs == k - 1);
    clear c
    order = order + (runs == k);
end
fprintf('%d %d\n', runs, order)
%| last
%| 1000 2000
function count(k)
    global runs
    runs = runs + 1;
    if k == 1000, fprintf('last\n'); end
end
