META
key;value
description;"Een klein plan; met puntkomma"
num_projects;3
num_votes;4
budget;100
vote_type;approval
rule;greedy
PROJECTS
project_id;cost;votes;name
bank;60;3;Een bank
boom;40;3;Een boom
feest;50;1;"Een ""feest"""
VOTES
voter_id;vote
1;bank,boom
2;bank,boom
3;bank
4;boom,feest
