create table prompt (
    id uuid primary key,
    version bigint not null,
    project_id uuid not null references project (id),
    title varchar(200) not null,
    latest_revision integer not null,
    created_at timestamp(6) with time zone not null
);

create index prompt_of_project on prompt (project_id);

create table prompt_revision (
    id uuid primary key,
    version bigint not null,
    prompt_id uuid not null references prompt (id),
    revision integer not null,
    author uuid not null references account (id),
    author_name varchar(200) not null,
    begun_at timestamp(6) with time zone not null,
    saved_at timestamp(6) with time zone not null,
    source_kind varchar(20),
    direction varchar(20000) not null,
    body varchar(400000) not null,
    kept boolean not null,
    constraint one_text_per_prompt_revision unique (prompt_id, revision)
);
