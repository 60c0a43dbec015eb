% A small bank: struct arrays, functions that change and return a struct, errors with identifiers.
accounts = struct('owner', {'Ada', 'Ben', 'Cem'}, 'balance', {120, 80, 0});
accounts = transfer(accounts, 'Ada', 'Cem', 50);
accounts = transfer(accounts, 'Ben', 'Ada', 30);
try
    accounts = transfer(accounts, 'Cem', 'Ben', 500);
catch err
    fprintf('refused (%s): %s\n', err.identifier, err.message);
end
try
    accounts = transfer(accounts, 'Dan', 'Ben', 5);
catch err
    fprintf('refused (%s): %s\n', err.identifier, err.message);
end
for a = accounts
    fprintf('%-5s %8.2f\n', a.owner, a.balance);
end
fprintf('total %8.2f\n', sum([accounts.balance]));
[~, richest] = max([accounts.balance]);
fprintf('richest: %s\n', accounts(richest).owner);
accounts(end + 1) = struct('owner', 'Eva', 'balance', 10);
accounts(strcmp({accounts.owner}, 'Ben')) = [];
fprintf('%s ', accounts.owner); fprintf('\n');

function k = find_account(accounts, owner)
    k = find(strcmp({accounts.owner}, owner));
    if isempty(k)
        error('bank:unknown', 'No account of %s.', owner);
    end
end

function accounts = transfer(accounts, from, to, amount)
    a = find_account(accounts, from);
    b = find_account(accounts, to);
    if accounts(a).balance < amount
        error('bank:funds', '%s has only %.2f.', from, accounts(a).balance);
    end
    accounts(a).balance = accounts(a).balance - amount;
    accounts(b).balance = accounts(b).balance + amount;
end
