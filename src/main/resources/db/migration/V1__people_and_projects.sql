create table account (
    id uuid primary key,
    version bigint not null,
    sign_in_name varchar(100) not null,
    display_name varchar(100) not null,
    password_hash varchar(255) not null,
    language varchar(8),
    theme varchar(8) not null,
    admin boolean not null,
    disabled boolean not null,
    created_at timestamp with time zone not null,
    constraint account_sign_in_name unique (sign_in_name)
);

create table team (
    id uuid primary key,
    version bigint not null,
    name varchar(100) not null,
    created_at timestamp with time zone not null
);

create table project (
    id uuid primary key,
    version bigint not null,
    team_id uuid not null references team (id),
    title varchar(200) not null,
    language varchar(8) not null,
    aspect_ratio varchar(16) not null,
    created_by uuid not null references account (id),
    created_at timestamp with time zone not null,
    archived_at timestamp with time zone
);
create index project_of_team on project (team_id);

create table membership (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account (id),
    team_id uuid references team (id),
    project_id uuid references project (id),
    role varchar(16) not null,
    constraint membership_of_one check ((team_id is null) <> (project_id is null)),
    constraint membership_once_per_team unique (account_id, team_id),
    constraint membership_once_per_project unique (account_id, project_id)
);
create index membership_of_team on membership (team_id);
create index membership_of_project on membership (project_id);

create table invitation (
    id uuid primary key,
    version bigint not null,
    token_hash varchar(64) not null,
    sign_in_name varchar(100) not null,
    team_id uuid references team (id),
    role varchar(16) not null,
    invited_by uuid not null references account (id),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint invitation_token unique (token_hash)
);
